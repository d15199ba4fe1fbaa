import KimModel

extension Post {
  /// Who wrote it; nil where the KIM itself stands for it. A wish or complaint names nobody, so
  /// that whoever raised it can not be taken for its author.
  var byline: String? { type == .aspirasi ? nil : author }
}
