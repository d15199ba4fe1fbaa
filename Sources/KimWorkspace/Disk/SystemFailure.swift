import Glibc

/// What the operating system answered to a call that failed: its `errno`.
struct SystemFailure: Error, Equatable {
  let code: CInt

  static var last: SystemFailure { SystemFailure(code: errno) }

  func at(_ path: String, _ operation: DiskError.Operation) -> DiskError {
    DiskError(operation, path, code: code)
  }
}
