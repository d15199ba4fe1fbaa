print("kim")
