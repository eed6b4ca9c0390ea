/** The steps of an application as the guide of a programme tells them; said by the server alone. */
export const programmeSteps = {
  holders: {
    company: '企业',
    bureau: '市科技局',
    district: '区县科技部门',
    higher: '上级主管部门',
  },
  steps: {
    submit: '企业在线提交申请',
    receive: '形式审查，缺什么一次性告知',
    company: '如需补正，企业补齐',
    district: '区县审核推荐',
    experts: '专家评审',
    decideCity: '审查并作出决定',
    decideAbove: '审查并推荐上报',
    above: '上级主管部门认定，市局登记结果',
  },
  workingDays: (days: number) => `${days} 个工作日`,
} as const
