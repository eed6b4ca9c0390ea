import type { Words } from '#rules/words.ts'
import { caseLetter } from '../case-letter.ts'
import { dayText } from '../dates.ts'
import { groundFacts, reasonFact, rightsAgainst } from '../decision-parts.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

type Data = DataOf['decision']

export const decision: Template<Data> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about:
        data.state === 'recognised'
          ? { zh: '予以认定', en: 'Recognised' }
          : { zh: '未予认定', en: 'Not recognised' },
      happened: happened(data),
      facts: [
        ...groundFacts(data.grounds, say),
        ...reasonFact(data.reason, say),
        ...(data.document === null
          ? []
          : [
              { label: say({ zh: '文号', en: 'Document' }), value: data.document.number },
              {
                label: say({ zh: '文件日期', en: 'Dated' }),
                value: dayText(data.document.on, language),
              },
            ]),
      ],
      rights:
        data.state === 'rejected' && data.decidedBy !== 'higher authority' ? [rightsAgainst] : [],
    },
  )

function happened({ state, decidedBy }: Data): Words {
  const yes = state === 'recognised'
  switch (decidedBy) {
    case 'district':
      return yes
        ? { zh: '区县科技部门予以认定。', en: 'The district recognised your application.' }
        : {
            zh: '区县科技部门不予推荐，申请办结。',
            en: 'The district did not recommend your application; the case is closed.',
          }
    case 'higher authority':
      return yes
        ? { zh: '上级部门已予认定。', en: 'The higher authority recognised your application.' }
        : { zh: '上级部门未予认定。', en: 'The higher authority did not recognise it.' }
    case 'bureau':
      return yes
        ? { zh: '市局决定予以认定（备案）。', en: 'The bureau recognised your application.' }
        : {
            zh: '市局决定不予受理、不予认定或者不予推荐，理由如下。',
            en: 'The bureau did not accept, recognise or recommend your application, for the reasons below.',
          }
  }
}
