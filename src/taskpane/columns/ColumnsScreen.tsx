export default function ColumnsScreen() {
  return null;
}
