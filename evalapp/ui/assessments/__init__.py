"""Assessments: campaigns, their forms, results and how a total came about."""
