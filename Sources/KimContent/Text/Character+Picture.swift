extension Character {
  /// An emoji, an arrow or another sign that people decorate their lines with.
  var isPicture: Bool {
    guard let value = unicodeScalars.first?.value, value > 0x7F else { return false }
    return (0x2190...0x2BFF).contains(value) || (0x1F000...0x1FAFF).contains(value)
      // Whatever is asked to look like one, as ‼️.
      || unicodeScalars.contains { $0.value == 0xFE0F }
  }
}
