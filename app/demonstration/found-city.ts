import { insertAccount } from '#db/accounts.ts'
import { newId } from '#db/id.ts'
import { insertMembership } from '#db/memberships.ts'
import { insertOrganisation } from '#db/organisations.ts'
import { writeProfileSection } from '#db/profiles.ts'
import { insertStaffRole } from '#db/staff.ts'
import { inTransaction, type Db, type Trx } from '#db/transaction.ts'
import type { StaffRole } from '#rules/procedure/roles.ts'
import { typedProfile } from './answers.ts'
import { sampleCompanies, type SampleCompany } from './city.ts'
import { fictitiousCreditCode } from './credit-code.ts'
import { clerkName, companyEmail, sampleStaff } from './people.ts'
import { otherExperts } from './pool.ts'
import type { Chance } from './random.ts'

export type FoundedStaff = { accountId: string; role: StaffRole; districtCode: string | null }
export type FoundedCompany = {
  organisationId: string
  accountId: string
  creditCode: string
  sample: SampleCompany
}
export type City = { staff: ReadonlyMap<string, FoundedStaff>; companies: FoundedCompany[] }

type Founding = { chance: Chance; today: string; foundedAt: string; passwordHash: string }

/** Puts the staff, the companies and their profiles in place, all in one transaction. */
export function foundCity(db: Db, founding: Founding): Promise<City> {
  return inTransaction(db, async trx => {
    const staff = new Map<string, FoundedStaff>()
    for (const person of [...sampleStaff, ...otherExperts]) {
      const accountId = await foundAccount(trx, founding, person)
      const { role, districtCode } = person
      const now = founding.foundedAt
      await insertStaffRole(trx, { accountId, role, districtCode, grantedBy: null, now })
      staff.set(person.key, { accountId, role, districtCode })
    }
    const companies: FoundedCompany[] = []
    for (const [place, sample] of sampleCompanies.entries()) {
      companies.push(await foundCompany(trx, founding, { sample, index: place + 1 }))
    }
    return { staff, companies }
  })
}

async function foundCompany(
  trx: Trx,
  founding: Founding,
  { sample, index }: { sample: SampleCompany; index: number },
): Promise<FoundedCompany> {
  const organisationId = newId()
  const at = founding.foundedAt
  const creditCode = fictitiousCreditCode(sample.district, founding.chance)
  await insertOrganisation(trx, {
    id: organisationId,
    credit_code: creditCode,
    name: sample.name,
    district_code: sample.district,
    created_at: at,
    updated_at: at,
  })
  const person = { email: companyEmail(index), name: clerkName(index) }
  const accountId = await foundAccount(trx, founding, person)
  await insertMembership(trx, { accountId, organisationId, role: 'owner', now: at })
  const sections = typedProfile(sample, founding.chance, founding.today)
  for (const [section, answers] of Object.entries(sections)) {
    const change = { organisationId, section, answers, seen: 0, by: accountId, at }
    await writeProfileSection(trx, change)
  }
  return { organisationId, accountId, creditCode, sample }
}

async function foundAccount(
  trx: Trx,
  founding: Founding,
  person: { email: string; name: string },
): Promise<string> {
  const id = newId()
  await insertAccount(trx, {
    id,
    email: person.email,
    name: person.name,
    passwordHash: founding.passwordHash,
    language: 'zh-CN',
    verifiedAt: founding.foundedAt,
    createdAt: founding.foundedAt,
  })
  return id
}
