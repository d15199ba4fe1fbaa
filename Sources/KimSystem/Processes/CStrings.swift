import Glibc

/// Texts in the form that the system's calls take a list of them in: pointers, nil at the end.
@safe package struct CStrings: ~Copyable {
  package let pointers: [UnsafeMutablePointer<CChar>?]

  package init(_ texts: [String]) {
    unsafe pointers = texts.map { unsafe strdup($0) } + [nil]
  }

  deinit {
    unsafe pointers.forEach { unsafe free($0) }
  }
}
