/** Which printed forms of an entity are another thing's name: on the page, or in one item of a list. */
export class FormsOfOthers {
  readonly #forms = new Map<string, Set<string>>();

  /** Notes a form that is another thing's name, for a whole page or for the item of a list where it stands. */
  note(entity: number, form: string, item?: number): void {
    const key = keyOf(entity, item);
    const forms = this.#forms.get(key) ?? new Set();
    this.#forms.set(key, forms.add(form));
  }

  has(entity: number, form: string, item?: number): boolean {
    return this.#forms.get(keyOf(entity, item))?.has(form) === true;
  }
}

const keyOf = (entity: number, item?: number) => (item === undefined ? `${entity}` : `${entity} ${item}`);
