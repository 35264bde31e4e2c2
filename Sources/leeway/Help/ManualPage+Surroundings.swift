extension ManualPage {
  static let environment = [
    ("LEEWAY_LEDGER", "Directory of the ledger, where --ledger names none."),
    ("LEEWAY_ACTOR", "Who acts, where --actor names nobody; else the user."),
    ("LEEWAY_SIGN_WITH", "File of the key that signs votes, where --sign-with names none."),
    ("COLUMNS", "Columns of a page that goes to no terminal, 40 to 160; else 80."),
    ("NO_COLOR", "If it is not empty, nothing is coloured."),
    (
      "LC_ALL, LC_MESSAGES, LANG",
      "The first that is not empty names the language, where --lang names none: English or Chinese."
    ),
    ("XDG_CONFIG_HOME", "Where the directory leeway with the signing keys is; else ~/.config."),
  ]

  static let exitStatus = [
    ("0", "Done."),
    ("1", "Refused, or findings are reported."),
    ("2", "The words make no command, or a file cannot be read."),
    ("3", "The ledger is damaged."),
    ("4", "Others were faster, or the command id stands for another command."),
  ]

  static let files = [
    (".leeway", "The ledger, in the working directory or the nearest directory above."),
    ("~/.config/leeway/KEY", "The key that signs heads of ledgers."),
    ("~/.config/leeway/signing/NAME.key", "The key with which NAME signs votes."),
  ]

  static let examples = [
    "leeway init",
    "leeway import plan.yaml",
    "leeway submit request.yaml",
    "leeway evaluate CR-1",
    "leeway approve CR-1 --actor bob",
    "leeway approve CR-1 --actor anna",
    "leeway reschedule CR-1",
    "leeway status",
  ]
}
