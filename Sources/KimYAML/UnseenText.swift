/// Text that nobody sees.
package enum UnseenText {
  /// Whether a text is nothing but blanks, marks of byte order, soft hyphens and the like.
  package static func isAll(_ text: ArraySlice<UInt8>) -> Bool {
    String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      LineSigns.isUnseen(scalar) || scalar == "\r"
    }
  }
}
