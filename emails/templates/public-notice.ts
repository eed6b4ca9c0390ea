import { caseLetter } from '../case-letter.ts'
import { dayText } from '../dates.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const publicNotice: Template<DataOf['public-notice']> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about: { zh: '列入公示名单', en: 'Listed in the public notice' },
      happened: {
        zh: `贵单位已列入第 ${data.notice.number} 号公示名单，公示期自 ${dayText(data.notice.from, language)} 起至 ${dayText(data.notice.to, language)} 止（首尾两日均计入）。`,
        en: `Your company is on the list of notice ${data.notice.number}, before the public from ${dayText(data.notice.from, language)} to ${dayText(data.notice.to, language)}, both days included.`,
      },
      rights: [
        {
          zh: '公示期内，任何单位和个人可以实名提出书面异议；有异议的，市局核查并听取贵单位说明。',
          en: 'During the notice anybody may object in writing under their own name; the bureau then reviews the objection and hears your company.',
        },
      ],
    },
  )
