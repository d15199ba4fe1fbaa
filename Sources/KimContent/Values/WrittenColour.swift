import KimModel

/// A colour as people write it.
enum WrittenColour {
  /// Reads `#0b6e4f`, `0b6e4f` and names of colours. Themes make each dark or light enough to be
  /// read, so that a name need not be exact.
  static func parse(_ text: String) -> Colour? {
    guard text.utf8.count <= 60 else { return nil }
    if let colour = Colour(hex: text) { return colour }
    let words = text.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }
    let name = words.filter { $0 != "warna" }.joined(separator: " ")
    if let hex = names[name] { return Colour(hex: hex) }
    // A code with the name beside it.
    let codes = text.split(separator: " ").filter { $0.hasPrefix("#") }
    return codes.count == 1 ? Colour(hex: String(codes[0])) : nil
  }

  private static let names = [
    "merah": "#c62828", "merah tua": "#8e1b1b", "merah marun": "#7b1e2b", "marun": "#7b1e2b",
    "maroon": "#7b1e2b", "merah muda": "#d81b60", "merah jambu": "#d81b60", "pink": "#d81b60",
    "hijau": "#2e7d32", "hijau tua": "#1b5e20", "hijau muda": "#7cb342", "hijau daun": "#33691e",
    "hijau toska": "#00796b", "toska": "#00796b", "tosca": "#00796b", "biru": "#1565c0",
    "biru tua": "#0d3b7a", "biru dongker": "#0d2a5c", "biru muda": "#0288d1",
    "biru langit": "#0288d1", "navy": "#0d2a5c", "kuning": "#f9a825", "kuning emas": "#c99700",
    "emas": "#c99700", "jingga": "#ef6c00", "oranye": "#ef6c00", "orange": "#ef6c00",
    "oren": "#ef6c00", "ungu": "#6a1b9a", "ungu tua": "#4a148c", "nila": "#283593",
    "cokelat": "#6d4c41", "coklat": "#6d4c41", "cokelat tua": "#4e342e", "coklat tua": "#4e342e",
    "abu abu": "#616161", "abu": "#616161", "kelabu": "#616161", "hitam": "#212121",
    "red": "#c62828", "green": "#2e7d32", "blue": "#1565c0", "yellow": "#f9a825",
    "purple": "#6a1b9a", "brown": "#6d4c41", "black": "#212121",
  ]
}
