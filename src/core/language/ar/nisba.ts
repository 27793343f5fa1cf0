import { foldText } from '../../text/fold.ts'

/** «أوكرانيا» → «اوكراني», «السودان» → «سوداني»: the adjective of a country by the rule of nisba, folded, masculine. */
export function adjectiveOfCountry(country: string): string {
  const bare = foldText(country).replace(/^ال/, '').replace(/[اه]$/, '')
  return bare.endsWith('ي') ? bare : `${bare}ي`
}

/** «والأوكرانيون»، «للأوكرانية» → «اوكراني»: a folded adjective of country without article, gender and number. */
export const bareAdjective = (word: string): string => word.replace(/^و?(?:ال|لل)/, '').replace(/(?:ون|ين|ه)$/, '')
