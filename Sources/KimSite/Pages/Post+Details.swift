import KimModel

extension Post {
  /// The steps and requirements of a service.
  var service: PublicService? {
    if case .service(let service) = details { service } else { nil }
  }

  /// Sources that belong to the type: what a clarification or a history rests on.
  var detailReferences: [Reference] {
    switch details {
    case .clarification(let clarification): clarification.references
    case .history(_, let references): references
    default: []
    }
  }
}
