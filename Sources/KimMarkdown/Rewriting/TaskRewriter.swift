extension Composition {
  /// Gives the boxes of task lists a name for those who cannot see them.
  mutating func rewriteTasks() {
    for task in outline.tasks {
      let box: Markup.Literal =
        task.isDone == true
        ? "<input type=\"checkbox\" aria-label=\"Selesai\" checked disabled> "
        : "<input type=\"checkbox\" aria-label=\"Belum selesai\" disabled> "
      document.replaceTask(task, by: Markup(box))
    }
  }
}
