import type { Outcome } from '#rules/engine/evaluate.ts'

export const nearlyThere = {
  title: '准达标企业清单',
  lead: '按企业档案测算，差得最少的排在前面，便于辅导和推荐。结果仅供参考。',
  programme: '政策',
  show: '查看',
  company: '企业',
  district: '区县',
  outcome: '测算结果',
  missed: '还差什么',
  missedCount: '未达到条数',
  unknown: '缺资料条数',
  nothing: '没有未达到的硬性条件',
  unknownCount: (count: number) => `另有 ${count} 条缺资料`,
  silent: (count: number) => `另有 ${count} 家企业档案内容太少，无法测算。`,
  none: '没有可以测算的企业',
  noneText: '企业填写档案后会出现在这里。',
  export: '导出 CSV',
  outcomes: {
    may_apply: '可以申请',
    not_yet: '暂不符合',
    cannot_tell_yet: '还不能判断',
    bureau_decides: '由主管部门判断',
  } satisfies Record<Outcome, string>,
} as const
