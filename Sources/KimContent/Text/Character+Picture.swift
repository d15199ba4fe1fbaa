extension Character {
  /// An emoji, an arrow or another sign that people decorate their lines with.
  var isPicture: Bool {
    guard let value = unicodeScalars.first?.value else { return false }
    return (0x2190...0x2BFF).contains(value) || (0x1F000...0x1FAFF).contains(value)
  }
}
