import { caseLetter } from '../case-letter.ts'
import { dayText } from '../dates.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const annualReportReceipt: Template<DataOf['annual-report-receipt']> = (
  data,
  say,
  language,
) => {
  const day = dayText(data.dueOn, language)
  return caseLetter(
    data,
    { say, language },
    {
      about: {
        zh: `${data.year} 年度发展情况已收到`,
        en: `Annual report on ${data.year} received`,
      },
      happened: data.late
        ? {
            zh: `贵单位 ${data.year} 年度发展情况已经补报。填报晚于截止日（${day}），记为逾期填报。`,
            en: `Your company's annual report on ${data.year} was received after its last day (${day}) and is marked late.`,
          }
        : {
            zh: `贵单位 ${data.year} 年度发展情况已按期填报。`,
            en: `Your company's annual report on ${data.year} was received in time.`,
          },
      facts: [{ label: say({ zh: '回执编号', en: 'Receipt' }), value: data.receipt }],
    },
  )
}
