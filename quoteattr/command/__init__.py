"""The command line, one module for each part: arguments, inputs, what is chosen, formats, and the terminal."""
