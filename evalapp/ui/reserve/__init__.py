"""Youth reserve: intakes, applications, what they are judged on."""
