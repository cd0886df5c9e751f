/** The sections that every guide has, in their order, with what each needs in it. */

interface SectionRule {
  readonly title: string;
  /** Components without which the section says nothing. */
  readonly needs: readonly string[];
}

/** The sections of a published guide. Their titles make their ids, which are addresses: never reword one. */
export const sections: readonly SectionRule[] = [
  { title: 'Before you start', needs: ['AskFirst'] },
  { title: 'Steps', needs: ['Steps', 'Step'] },
  { title: 'Hand off to Wando', needs: ['HandOff'] },
  { title: 'Prove it works', needs: ['Steps', 'Step'] },
  { title: 'Switch it on', needs: [] },
  { title: 'Go back', needs: [] },
  { title: 'When something goes wrong', needs: ['Problems'] },
  { title: 'Day two', needs: [] },
  { title: 'Good to know', needs: ['Capabilities'] },
  { title: 'Sources', needs: ['Sources'] },
  { title: 'Next', needs: [] },
];

/** The titles alone, in their order. */
export const sectionTitles: readonly string[] = sections.map(({ title }) => title);

/** How the notes of a new guide to its writer begin; a published guide has none left. */
export const NOTE_START = 'Write:';
