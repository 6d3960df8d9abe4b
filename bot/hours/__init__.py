"""What everybody gave and received: contributions in whole minutes, kept for good and never changed."""
