/// The fields that only one type of post has.
package enum PostDetails: Sendable, Hashable {
  case plain
  case clarification(Clarification)
  case aspiration(Aspiration)
  case product(Product)
  case attraction(Attraction)
  case history(year: String?, references: [Reference])
  case potential(Potential)
  case service(PublicService)
  case document(PublishedFile)
}
