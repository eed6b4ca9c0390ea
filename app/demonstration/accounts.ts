import { roleWords } from '#rules/procedure/role-words.ts'
import { sampleCompanies } from './city.ts'
import { companyEmail, demonstrationPassword, sampleStaff } from './people.ts'

export type DemonstrationAccount = { email: string; password: string; label: string }

/** Companies worth signing in as, by their place in the list. */
const shownCompanies = [1, 3, 10, 11, 12, 22, 24, 35, 41]

/** The accounts that a start prints and the sign-in page offers. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  ...shownCompanies.map(place => ({
    email: companyEmail(place),
    password: demonstrationPassword,
    label: sampleCompanies[place - 1]?.name ?? '',
  })),
  ...sampleStaff.map(person => ({
    email: person.email,
    password: demonstrationPassword,
    label: `${roleWords[person.role].zh} ${roleWords[person.role].en}`,
  })),
]
