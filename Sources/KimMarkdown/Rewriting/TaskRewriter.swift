extension Composition {
  /// Gives the boxes of task lists a name for those who cannot see them.
  mutating func rewriteTasks() {
    for task in outline.tasks {
      let isDone = task.isDone == true
      var box = Markup("<input type=\"checkbox\" aria-label=\"")
      box.text(isDone ? policy.words.done : policy.words.notDone)
      box.tag(isDone ? "\" checked disabled> " : "\" disabled> ")
      document.replaceTask(task, by: box)
    }
  }
}
