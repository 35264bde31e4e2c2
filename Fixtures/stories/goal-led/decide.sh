# Evaluates a request and has both sides absorb it on one day: . ./decide.sh CR-2 2027-03-02
leeway evaluate "$1" --actor karin.lund --now "$2T11:00" > "$1.txt" &&
  leeway approve "$1" --option absorb --reason 'A day, for a deal' --actor karin.lund \
    --now "$2T12:00" > /dev/null &&
  leeway approve "$1" --option absorb --reason 'A deal' --actor erik.dahl \
    --now "$2T12:10" > /dev/null &&
  leeway reschedule "$1" --actor karin.lund --now "$2T12:20"
