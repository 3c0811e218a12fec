"""The application, the main window, navigation between the screens."""
