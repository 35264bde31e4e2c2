import Planning

// Stream `change/<id>`: the life of one change request.

public enum ChangeStream: Decider {
  public static var initial: ChangeState { .unknown }

  public static func evolve(_ state: inout ChangeState, _ event: ChangeEvent) {
    switch (event, state) {
    case (.submitted(let submission), _):
      var file = ChangeFile(
        request: submission.request, revision: 1, requesters: [], submitters: [],
        stage: .submitted, evaluation: nil, votes: [], origin: submission.origin)
      file.note(submission)
      state = .known(file)
    case (_, .unknown):
      break  // A stream begins with its submission; a projection refuses one that does not.
    case (.revised(let submission), .known(var file)):
      file.request = submission.request
      file.revision += 1
      file.note(submission)
      file.stage = .submitted
      file.votes = []
      file.abstentions = []
      state = .known(file)
    case (.evaluated(let record), .known(var file)):
      file.evaluation = record
      file.round += 1
      file.cast = 0
      file.stage = .evaluated
      file.votes = []
      file.abstentions = []
      state = .known(file)
    case (.voted(let vote), .known(var file)):
      file.votes.removeAll { $0.person == vote.person }
      file.votes.append(vote)
      file.abstentions.removeAll { $0.person == vote.person }
      file.cast += 1
      state = .known(file)
    case (.abstained(let abstention), .known(var file)):
      file.take(abstention)
      state = .known(file)
    case (.approved(let decision), .known(var file)):
      file.stage = .approved(decision)
      state = .known(file)
    case (.rejected(let decision), .known(var file)):
      file.stage = .rejected(decision)
      state = .known(file)
    case (.deferred(let decision), .known(var file)):
      file.stage = .deferred(decision)
      file.deferrals += 1
      state = .known(file)
    case (.rescheduled(let planRevision, let rest), .known(var file)):
      if case .approved(let decision) = file.stage {
        file.stage = .rescheduled(decision, planRevision: planRevision)
        file.rest = rest
      }
      state = .known(file)
    case (.withdrawn(_, let successor), .known(var file)):
      file.stage = .withdrawn
      file.supersededBy = successor
      state = .known(file)
    case (.reviewed(let review), .known(var file)):
      file.review = review
      state = .known(file)
    case (.ranked(let ranking), .known(var file)):
      file.take(ranking)
      state = .known(file)
    }
  }
}
