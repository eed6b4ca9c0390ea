import type { ApplicationEvent } from '#rules/procedure/transitions.ts'

/** What an officer of the sample city writes with each event that asks for words. */
export const sampleReasons: Partial<Record<ApplicationEvent, string>> = {
  refer_to_district: '材料齐全，转所在区县核实推荐。（样例）',
  recommend_by_district: '经实地了解，企业经营和研发活动正常，信用情况良好，同意推荐。（样例）',
  decline_by_district:
    '经核实，联盟协议尚未约定利益分配，暂不具备推荐条件，建议补充协议后再申报。（样例）',
  refuse: '申报单位运营时间不足，不属于本项目受理范围。（样例）',
  bring_to_decision: '逐条核对数据与证明材料一致，专家意见另附，提请决定。（样例）',
  recognise: '符合备案条件，同意备案。（样例）',
  recommend: '符合申报条件，同意推荐上报。（样例）',
  reject:
    '近三年研发费用专项审计报告与申报数据不一致，研发费用占比未达到规定比例，不予推荐。（样例）',
  withdraw: '本年度审计报告尚未出具，撤回后下次再报。（样例）',
}

/** What is asked for in the sample corrections, and how the company follows. */
export const sampleCorrection = {
  statement: {
    field: 'application.statement.note',
    label: { zh: '申报说明', en: 'Statement' },
    reason: 'unclear',
    text: '请说明核心技术与主要产品的对应关系。（样例）',
  },
  paper: { reason: 'unclear', text: '扫描件不清晰，请重新上传。（样例）' },
  note: '核心技术对应主要产品的生产工艺，已逐项列出。本申请为演示样例，企业、人员与数据均为虚构。',
  answer: '已按要求补充。（样例）',
}

export const sampleStatement = {
  contactName: '张会计（虚构）',
  contactTelephone: '13800000000',
  note: '本申请为演示样例，企业、人员与数据均为虚构。',
}
