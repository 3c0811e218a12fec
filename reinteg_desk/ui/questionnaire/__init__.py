"""The questionnaire that came back, tested assessments and notes: a sheet of the file step."""
