import { jurisdictionOf } from '@forfall/jurisdictions'
import { useWords } from '../messages/use-words.ts'

/** Gives a country by its name; one without law here by its code. */
export function useCountryName(): (country: string) => string {
  const words = useWords()
  return (country) => {
    const law = jurisdictionOf(country)
    return law === null ? country : words.text(law.name)
  }
}
