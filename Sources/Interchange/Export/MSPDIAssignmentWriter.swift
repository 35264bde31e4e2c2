import Planning

/// Writes who works on what as `Assignment` elements.
enum MSPDIAssignmentWriter {
  static func write(
    _ lines: [PlanSheet.Line], _ names: MSPDIWriterNames, to xml: inout XMLWriter
  ) {
    var uid = 0
    for line in lines {
      for assignment in line.task.assignments {
        uid += 1
        xml.element("Assignment") { xml in
          xml.leaf("UID", uid)
          xml.leaf("TaskUID", names.tasks[line.task.id])
          xml.leaf("ResourceUID", names.resources[assignment.resource])
          xml.leaf("Finish", line.placement.finish.xmlText)
          xml.leaf("Start", line.placement.start.xmlText)
          xml.leaf("Units", MSPDIWriter.hundredths(assignment.units))
          xml.leaf(
            "Work", XMLDuration.text((line.task.duration * assignment.units + 50) / 100))
        }
      }
    }
  }
}
