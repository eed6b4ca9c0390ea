import type { RegisterAnswer } from '../company-register.ts'
import type { PortalContext } from '../context.ts'
import type { Kept } from '../forms/read-form.ts'

/** Asks the company register, and gives what it proposes as the entries of the form. */
export async function askRegister(
  { registerLookup, log }: Pick<PortalContext, 'registerLookup' | 'log'>,
  creditCode: string,
): Promise<{ answer: RegisterAnswer['kind']; prefilled: Kept }> {
  const answer = await registerLookup(creditCode)
  if (answer.kind === 'unreachable') log.warn({ event: 'company register unreachable' })
  if (answer.kind !== 'found') return { answer: answer.kind, prefilled: { creditCode } }
  const { name, establishedOn, address } = answer.company
  return {
    answer: 'found',
    prefilled: { creditCode, companyName: name, registeredOn: establishedOn, address },
  }
}
