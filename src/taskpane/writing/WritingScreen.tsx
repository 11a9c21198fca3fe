export default function WritingScreen() {
  return null;
}
