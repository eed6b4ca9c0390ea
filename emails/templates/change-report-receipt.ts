import { caseLetter, dueText } from '../case-letter.ts'
import { dayText } from '../dates.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const changeReportReceipt: Template<DataOf['change-report-receipt']> = (
  data,
  say,
  language,
) => {
  const { reportBy } = data
  return caseLetter(
    data,
    { say, language },
    {
      about: { zh: '变更报告已收到', en: 'Report of a change received' },
      happened: data.late
        ? {
            zh: '贵单位的变更报告已收到。报告晚于截止日，记为逾期报告。',
            en: "Your company's report of a change was received after its last day and is marked late.",
          }
        : {
            zh: '贵单位的变更报告已收到，市局知悉后另行告知。',
            en: "Your company's report of a change was received. You are told when the bureau has taken note of it.",
          },
      facts: [
        { label: say({ zh: '回执编号', en: 'Receipt' }), value: data.receipt },
        { label: say({ zh: '变更类型', en: 'Kind of change' }), value: say(data.change) },
        {
          label: say({ zh: '变更日期', en: 'Day of the change' }),
          value: dayText(data.changedOn, language),
        },
        ...(reportBy === null
          ? []
          : [
              {
                label: say({ zh: '报告截止日（含当日）', en: 'Last day (that day included)' }),
                value: dueText(reportBy, { say, language }),
              },
            ]),
      ],
    },
  )
}
