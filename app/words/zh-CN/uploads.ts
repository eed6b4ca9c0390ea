/** 上传的结果：每句话写明是哪个文件、为什么。 */
export const uploads = {
  kept: {
    received: (file: string) => `“${file}”已上传。`,
    held: (file: string) =>
      `“${file}”已收到，但查毒发现问题，已隔离。请换一份干净的文件；认为是误报的，可联系平台管理人员复核。`,
    waiting: (file: string) => `“${file}”已收到，正在等待查毒，一般几分钟；查完才能使用和提交。`,
  },
  notKept: (file: string, why: string) =>
    file === '' ? `没有保存：${why}` : `“${file}”没有保存：${why}`,
  ending: (kinds: string) => `这里只收 ${kinds} 文件，该文件的扩展名不在其中。`,
  content: '文件内容与扩展名不符。请用原来的软件另存为正确的格式，不要只改文件名。',
  cut: '文件不完整，可能没有下载完或者已损坏。请打开确认后重新上传。',
  encrypted: '文件加了密码，审核人员打不开。请去掉密码后上传。',
  macros: '文件带有宏。请另存为不带宏的文件，或者转成 PDF。',
  script: 'PDF 里有脚本或者会启动其他程序的内容。请重新打印成 PDF 后上传。',
  page: '文件里混有网页内容，不是普通的 PDF。请重新导出。',
  bomb: '文件解压后的大小或者结构异常。请重新另存，或者转成 PDF。',
  empty: '文件是空的。',
  'no-file': '没有选择文件，请先选择再上传。',
  unreadable: '上传中断或者无法识别，请再试一次。',
  'too-large': (limit: string) => `单个文件不能超过 ${limit}。请压缩或者拆分后再传。`,
  'paper-full': (files: number) => `这份材料最多 ${files} 个文件，请先删除不用的。`,
  'application-files': (files: number) => `一项申请最多 ${files} 个文件，请先删除不用的。`,
  'application-bytes': (limit: string) =>
    `一项申请的文件合计不能超过 ${limit}，放不下这个文件。请先删除不用的，或者压缩后再传。`,
  'company-bytes': (limit: string) =>
    `本企业保存的全部文件合计不能超过 ${limit}，放不下这个文件。请先移除不用的文件（次日腾出空间），或者压缩后再传。`,
  'library-full': (papers: number) => `材料库最多 ${papers} 份，请先移除不用的。`,
  duplicate: (same: string) => `与已有的“${same}”内容完全相同，不必重复上传。`,
  'not-open': '现在不能改动这份材料。',
  'unknown-paper': '没有这份材料。',
  unusable: '这份材料还在查毒、已被隔离或者已移出材料库，不能选用。',
  'wrong-entry': '请改正填写的内容后重新选择文件上传。',
  /** 有效期。 */
  valid: (from: string, to: string) => `${from}至${to}`,
  validUntil: (to: string) => `至${to}`,
  validSince: (from: string) => `${from}起`,
  always: '未填写有效期',
  ended: '已过期',
  endsToday: '今天到期',
  endsIn: (days: number) => `还有 ${days} 天到期`,
  /** 材料库与申请之间。 */
  reused: (file: string) => `已从材料库选用“${file}”。`,
  reusedEnded: (file: string, day: string) =>
    `已从材料库选用“${file}”，但它的有效期已于${day}届满，请确认是否需要更新。`,
  keptToo: (file: string) => `“${file}”已存入材料库，可在材料库补充类别和有效期。`,
  optionEnded: (name: string) => `${name}（已过期）`,
} as const
