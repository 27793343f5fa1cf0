/** The name under which an address carries a story with its texts. */
export const NAME = 'carry'

/** Whether an address carries a story. */
export const carriesStory = (hash: string): boolean => hash.includes(`?${NAME}=`)
