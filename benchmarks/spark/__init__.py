"""How many articles a second are read in Spark, on one core and on several."""
