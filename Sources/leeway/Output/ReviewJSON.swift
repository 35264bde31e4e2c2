import ChangeControl
import Planning
import Projections

/// Reviews as JSON and as rows.
enum ReviewJSON {
  static func value(_ view: ReviewView) -> JSON {
    [
      "change": .string(view.change.text), "title": .string(view.title),
      "project": .string(view.project.text), "planRevision": .integer(view.planRevision),
      "stage": .string(view.stage.word), "work": .list(view.work) { .string($0.text) },
      "unfinished": .list(view.unfinished) { .string($0.text) },
      "review": view.review.map(value) ?? .null,
    ]
  }

  private static func value(_ review: ImpactReview) -> JSON {
    [
      "estimator": .string(review.estimator), "note": .string(review.note),
      "tasks": .list(review.lines) {
        [
          "task": .string($0.task.text), "expectedMinutes": .integer($0.expected),
          "takenMinutes": .integer($0.taken),
          "expectedFinish": .string($0.expectedFinish?.description),
          "finish": .string($0.finish.description),
        ]
      },
      "milestones": .list(review.milestones) {
        [
          "task": .string($0.task.text), "expected": .string($0.expected.description),
          "actual": .string($0.actual.description), "reached": .bool($0.isReached),
        ]
      },
    ]
  }

  static func csv(_ views: [ReviewView]) -> String {
    var csv = CSV([
      "change", "project", "stage", "estimator", "task", "expected_minutes", "taken_minutes",
      "expected_finish", "finish",
    ])
    for view in views {
      guard let review = view.review, !review.lines.isEmpty else {
        csv.add([
          view.change.text, view.project.text, view.stage.word, view.review?.estimator ?? "", "",
          "", "", "", "",
        ])
        continue
      }
      for line in review.lines {
        csv.add([
          view.change.text, view.project.text, view.stage.word, review.estimator, line.task.text,
          "\(line.expected)", "\(line.taken)", line.expectedFinish?.description ?? "",
          line.finish.description,
        ])
      }
    }
    return csv.text
  }
}
