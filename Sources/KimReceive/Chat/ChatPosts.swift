/// Tells which messages of a chat are posts, and which photos belong to which.
///
/// People send a text and then its photos, or the other way round, one message each. What one person
/// sends without a pause belongs together; within that a photo belongs to the text that it is the
/// caption of, else to the nearest post above it, else to the next one. A text that photos follow at
/// once is one too, though it is shorter than others.
struct ChatPosts {
  private(set) var texts: [ReceivedText] = []
  private(set) var parcels: [Result<Parcel, ReceiveProblem>] = []
  private(set) var talk = 0
  private(set) var lackingPhotos = 0
  private let order: ChatDay.Order

  /// In minutes.
  private static let pause = 10

  init(_ messages: [ChatMessage], order: ChatDay.Order) {
    self.order = order
    var burst: [ChatMessage] = []
    for message in messages {
      if let last = burst.last, !Self.belongs(message, to: last) {
        add(burst)
        burst = []
      }
      burst.append(message)
    }
    add(burst)
  }

  private static func belongs(_ message: ChatMessage, to last: ChatMessage) -> Bool {
    message.sender == last.sender && message.day == last.day
      && (0...pause).contains(message.minutes - last.minutes)
  }

  private mutating func add(_ burst: [ChatMessage]) {
    var posts: [Int] = []
    for (place, message) in burst.enumerated() {
      let bytes = Array(message.text.utf8)
      if Parcel.isFound(in: bytes) {
        parcels += Parcel.all(in: bytes)
      } else if PostMeasure.isPost(
        message.text, hasPhoto: message.hasPhoto,
        isBeforePhoto: burst.dropFirst(place + 1).first?.isPhotoAlone ?? false)
      {
        posts.append(place)
      } else if !message.text.isEmpty || posts.isEmpty && message.attachments.isEmpty {
        talk += 1
      }
    }
    var photos: [Int: [String]] = [:]
    for (place, message) in burst.enumerated() {
      guard let post = Self.post(for: place, of: posts) else { continue }
      photos[post, default: []] += message.attachments.filter(PhotoFileName.isPhoto)
    }
    for post in posts { add(burst[post], photos: photos[post] ?? []) }
  }

  private static func post(for place: Int, of posts: [Int]) -> Int? {
    posts.last { $0 <= place } ?? posts.first
  }

  private mutating func add(_ message: ChatMessage, photos: [String]) {
    guard message.text.utf8.count <= ReceiveLimits.text else { return talk += 1 }
    let day = message.day.iso(order)
    if message.lacksFile { lackingPhotos += 1 }
    // Without the sender: on another telephone the same person has another name.
    let number = ParcelNumber(of: ["obrolan", day ?? "", message.text])
    texts.append(
      ReceivedText(
        kind: .chat, number: number, text: Array(message.text.utf8),
        photos: photos.prefix(ReceiveLimits.photos).map {
          ReceivedPhoto(name: $0, content: .file($0))
        }, sender: message.sender, day: day))
  }
}

extension ChatMessage {
  /// Whether a photo hangs on it, exported or not.
  fileprivate var hasPhoto: Bool { lacksFile || attachments.contains(where: PhotoFileName.isPhoto) }

  fileprivate var isPhotoAlone: Bool { text.isEmpty && hasPhoto }
}
