export const yearTable = {
  pasteHint: '可从电子表格复制一块数据，粘贴到左上角的单元格。尚未成立的年份留空。',
  figure: '指标',
  year: (year: string) => `${year}年`,
} as const
