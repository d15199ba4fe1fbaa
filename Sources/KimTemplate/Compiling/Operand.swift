/// What a name stands for at one place of a template.
struct Operand: Hashable {
  let path: Path
  let kind: Schema.Kind
}
