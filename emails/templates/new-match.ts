import { letter, type Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const newMatch: Template<DataOf['new-match']> = (data, say) =>
  letter({
    subject: say({
      zh: `[鞍山科技] 新的匹配项目：${data.programme.zh}`,
      en: `[鞍山科技] A new match: ${data.programme.en}`,
    }),
    to: data.companyName,
    paragraphs: [
      say({
        zh: `按贵企业现有档案和现行规则测算，可以申请“${data.programme.zh}”。`,
        en: `By your present profile and the rules in force, you may apply for ${data.programme.en}.`,
      }),
      say({
        zh: '测算结果仅供参考，不代表认定结论；以主管部门决定为准。',
        en: 'The result is indicative and no decision; the responsible authority decides.',
      }),
    ],
    action: { label: say({ zh: '逐条查看', en: 'See each condition' }), path: data.path },
  })
