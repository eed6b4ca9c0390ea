export const presence = {
  and: '、',
  form: (who: string) => `${who}此刻也在填写这一节。同时填写不会互相覆盖，保存时逐项合并。`,
  case: (who: string) => `${who}此刻也在看本件。`,
  task: (who: string) => `${who}正在填写`,
} as const
