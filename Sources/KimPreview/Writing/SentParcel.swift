import KimReceive

/// What a form sends: a parcel, as writing pages make it.
enum SentParcel {
  /// Throws what is wrong with it.
  static func received(_ parcel: [UInt8]) throws -> ReceivedText {
    guard Parcel.isFound(in: parcel), let first = Parcel.all(in: parcel).first else {
      throw WritingFailure.notSent
    }
    switch first {
    case .success(let found): return found.received
    case .failure(let problem): throw problem
    }
  }
}
