import { caseLetter } from '../case-letter.ts'
import { dayText } from '../dates.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const expiryReminder: Template<DataOf['expiry-reminder']> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about: { zh: '有效期将满', en: 'Validity is ending' },
      happened: {
        zh: `贵单位的资格有效期还有 ${data.daysLeft} 天。需要延续的，请在“决定之后”页面申请续期。`,
        en: `Your company's recognition is valid for ${data.daysLeft} more days. To keep it, apply for renewal on the page “After the decision”.`,
      },
      facts: [
        {
          label: say({ zh: '有效期至（含当日）', en: 'Valid until (that day included)' }),
          value: dayText(data.validTo, language),
        },
      ],
    },
  )
