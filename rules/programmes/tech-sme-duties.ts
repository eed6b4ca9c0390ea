import type { Duties } from '../engine/duties.ts'
import { words } from '../facts/fact.ts'

/** The sheet knows no report of a technology SME: it is evaluated anew each year. */
export const techSmeDuties: Duties = {
  reapplyBars: [
    {
      words: words(
        '入库编号被撤销的，当年不得再次参加评价',
        'Whose number was withdrawn cannot be evaluated again in the same year',
      ),
      clause: {
        document: 'tech-sme-notice-2019',
        article: words('编号撤销', 'Withdrawal of a number'),
      },
      confidence: 'seen',
      grounds: 'any',
      lasts: { kind: 'rest of the year' },
    },
    {
      words: words(
        '弄虚作假的，当年评价结果无效，三年内不得申报（自撤销之日起算，待市局确认）',
        "Who was untrue loses this year's evaluation and cannot apply for three years (counted from the withdrawal, to be confirmed by the bureau)",
      ),
      clause: {
        document: 'tech-sme-notice-2025',
        article: words('弄虚作假的处理', 'Untrue statements'),
      },
      confidence: 'seen',
      grounds: ['fraud'],
      lasts: { kind: 'years', years: 3 },
    },
  ],
}
