"""What is printed with a picture: its caption and its credit, told apart."""
