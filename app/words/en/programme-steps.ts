import type { Loose } from '../use-words.ts'
import type { programmeSteps as zh } from '../zh-CN/programme-steps.ts'

export const programmeSteps: Loose<typeof zh> = {
  holders: {
    company: 'Company',
    bureau: 'City bureau',
    district: 'District',
    higher: 'Higher authority',
  },
  steps: {
    submit: 'The company submits online',
    receive: 'Formal check; everything missing is told at once',
    company: 'Corrections by the company, if needed',
    district: 'The district reviews and recommends',
    experts: 'Experts review',
    decideCity: 'Examination and decision',
    decideAbove: 'Examination and recommendation',
    above: 'The higher authority decides; the bureau records the result',
  },
  workingDays: days => (days === 1 ? '1 working day' : `${days} working days`),
}
