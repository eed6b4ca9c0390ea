export const programmeKinds = {
  levels: { city: '市级', province: '省级', nation: '国家级' },
  subjects: {
    company: '企业',
    team: '人才团队',
    carrier: '孵化载体',
    alliance: '产学研联盟',
    project: '揭榜挂帅项目',
    platform: '科技创新平台',
    contract: '技术合同',
    person: '人才个人',
    instrument: '大型仪器',
    request: '申请事项',
  },
  confidence: {
    seen: '原文已见',
    secondary: '二手来源',
    known: '通行条文，未逐字核对',
    uncertain: '待市局确认',
    yearly: '以年度通知为准',
  },
} as const
