import KimDiagnostics
import KimReceive
import KimSystem

/// What is in one file that was sent.
struct InboxContent {
  /// In the order of the file; of each the problem if it cannot be read.
  private(set) var texts: [Result<ReceivedText, ReceiveProblem>] = []
  /// How many messages of a chat are talk.
  private(set) var talk = 0
  private(set) var isChat = false
  /// Who sent all of it; nil where each text says so itself.
  private(set) var sender: String?

  /// Nil if somebody took the file away.
  ///
  /// - Parameter isParcel: whether anything else is left alone.
  init?(of item: InboxItem, onlyParcels: Bool) throws {
    let folder = try Folder(opening: item.inbox.path.string).folder(at: item.folders)
    switch try FileBytes(reading: item.name, in: folder, limit: ReceiveLimits.file) {
    case .gone: return nil
    case .refused(let problem):
      // Anything else, such as a pipe, is nothing that somebody sent.
      if problem.code == "site/too-large" { texts = [.failure(.fileTooLarge)] }
    case .bytes(let bytes, _): read(bytes, item, onlyParcels: onlyParcels)
    }
  }

  private mutating func read(_ bytes: [UInt8], _ item: InboxItem, onlyParcels: Bool) {
    if Parcel.isFound(in: bytes) {
      texts = Parcel.all(in: bytes).received
    } else if onlyParcels {
      return
    } else if item.isMail || MailMessage.isFound(in: bytes) {
      readMail(bytes)
    } else if ChatExport.isFound(in: bytes, name: item.name) {
      let chat = ChatExport(bytes)
      isChat = true
      talk = chat.talk
      texts = chat.parcels.received + chat.texts.map { .success($0) }
    } else if item.isNote {
      let note = NoteText.received(bytes, photos: item.ownPhotos)
      texts = [note.map { .success($0) } ?? .failure(.emptyText)]
    }
  }

  private mutating func readMail(_ bytes: [UInt8]) {
    do throws(ReceiveProblem) {
      let mail = try MailMessage(bytes)
      sender = mail.sender
      let parcels = mail.parcels.received
      texts = parcels.isEmpty ? mail.text.map { [.success($0)] } ?? [] : parcels
    } catch {
      texts = [.failure(error)]
    }
  }
}

extension [Result<Parcel, ReceiveProblem>] {
  fileprivate var received: [Result<ReceivedText, ReceiveProblem>] { map { $0.map(\.received) } }
}
